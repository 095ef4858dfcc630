import { expect, test } from 'vitest';
import { PILLAR_IDS } from '../model/pillar.ts';
import { findTopics } from './topics.ts';

test('a topic has the words that say so, with their marks', () => {
  expect(findTopics('Cáp quang về làng', ['Tỉnh làm hạ tầng số trước, rồi mới đến cáp quang.'])).toEqual([
    { pillar: 'ha-tang-so', words: ['cáp quang', 'hạ tầng số'] },
  ]);
});

test('the pillar most spoken of stands first', () => {
  const paragraphs = ['Diễn tập ứng cứu sự cố, chống mã độc.', 'Học viên diễn tập và tập huấn.'];
  expect(findTopics('Diễn tập an toàn thông tin', paragraphs)[0]?.pillar).toBe('an-toan-thong-tin');
});

test('a passing word makes no topic', () => {
  expect(findTopics('Lễ hội mùa xuân', ['Hội có nhiều trò chơi, người dân đến rất đông.'])).toEqual([]);
});

test.each(PILLAR_IDS)('%s is a topic where it is named', (pillar) => {
  const names = new Map([
    ['khoa-hoc-cong-nghe', 'đổi mới sáng tạo'],
    ['nhan-luc', 'nguồn nhân lực'],
    ['phat-trien-kinh-te', 'tăng trưởng kinh tế'],
    ['the-che', 'hoàn thiện thể chế'],
    ['an-toan-thong-tin', 'an toàn thông tin'],
    ['ha-tang-so', 'hạ tầng số'],
    ['chinh-quyen-so', 'chính quyền số'],
    ['kinh-te-so', 'kinh tế số'],
    ['xa-hoi-so', 'xã hội số'],
  ]);
  expect(findTopics(`Tỉnh lo ${names.get(pillar) ?? ''}`, [])[0]?.pillar).toBe(pillar);
});
