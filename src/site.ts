/** Who runs this copy of the site: configuration of the operator, read from the environment at build time. */

/** A name, contact or licence as its operator declared it; undefined where nothing was declared. */
export interface Operator {
  /** OPERATOR_NAME */
  name: string | undefined;
  /** OPERATOR_CONTACT: an address, an e-mail address or a telephone number, shown as it is. */
  contact: string | undefined;
  /** OPERATOR_LICENCE: number and date of the operator's own licence to publish. */
  licence: string | undefined;
}

/**
 * Reads the operator's fields; a field that is empty counts as not declared.
 * @param environment the variables to read, `process.env` in the build
 * @example readOperator({ OPERATOR_NAME: 'Thư viện tỉnh' }).name // 'Thư viện tỉnh'
 */
export function readOperator(environment: Readonly<Record<string, string | undefined>>): Operator {
  const field = (name: string) => environment[name]?.trim().normalize('NFC') || undefined;
  return {
    name: field('OPERATOR_NAME'),
    contact: field('OPERATOR_CONTACT'),
    licence: field('OPERATOR_LICENCE'),
  };
}
