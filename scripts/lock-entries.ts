/**
 * Entries of a lock file for packages that exist for one platform each. Their names end in the platform, as
 * `linux-arm64-musl` or `windows-x64`; the entry states it in npm's own words.
 */

/** One package of a lock, as far as it matters here. */
export interface LockPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `node_modules/…` paths and what stands there; the project itself is at ''. */
export type LockPackages = Readonly<Record<string, LockPackage>>;

const SYSTEMS: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/**
 * The entries a lock lacks: optional dependencies that are nowhere in it. Throws for one whose version is a range or
 * whose name tells no platform, since such an entry would be a guess.
 * @example missingEntries({ 'node_modules/a': { optionalDependencies: { 'a-linux-arm64': '1.0.0' } } })
 *   // { 'node_modules/a-linux-arm64': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['arm64'] } }
 */
export function missingEntries(packages: LockPackages): Record<string, LockPackage> {
  const missing: Record<string, LockPackage> = {};
  for (const [from, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isInstalled(packages, from, name)) continue;
      missing[`node_modules/${name}`] = platformEntry(name, version);
    }
  }
  return missing;
}

/** Whether a package is found from another as Node finds it: beside it, or in a folder above. */
function isInstalled(packages: LockPackages, from: string, name: string): boolean {
  const folders = from
    .split('/node_modules/')
    .map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders].some(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages,
  );
}

function platformEntry(name: string, version: string): LockPackage {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name} is asked for as "${version}": only one exact version can be added`);
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => SYSTEMS[word] ?? []);
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.flatMap((word) => LIBRARIES[word] ?? []);
  if (cpu.length === 0) throw new Error(`the name of ${name} tells no processor`);
  return {
    version,
    optional: true,
    ...(os.length > 0 && { os }),
    cpu,
    ...(os.includes('linux') && libc.length > 0 && { libc }),
  };
}
