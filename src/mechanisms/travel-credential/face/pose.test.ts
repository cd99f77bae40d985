import { describe, expect, it } from 'vitest';
import { poseOf, type Point } from './pose.ts';

/** A face of which only eyes and nose matter: outer corners 90 apart, the nose 28 before them, turned and leaned. */
function landmarks({ yaw = 0, roll = 0, squeeze = 1 }): readonly Point[] {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const place = (x: number, y: number, before = 0): Point => {
    const turned = (x * Math.cos(radians(yaw)) + before * Math.sin(radians(yaw))) * squeeze;
    return {
      x: 300 + turned * Math.cos(radians(roll)) - y * Math.sin(radians(roll)),
      y: 300 + turned * Math.sin(radians(roll)) + y * Math.cos(radians(roll)),
    };
  };
  const points = Array.from({ length: 68 }, () => place(0, 0));
  const put = (at: number, point: Point): void => void points.splice(at, 1, point);
  for (const at of [36, 37, 38, 39, 40, 41]) put(at, place(at === 36 ? -45 : -31, 0));
  for (const at of [42, 43, 44, 45, 46, 47]) put(at, place(at === 45 ? 45 : 31, 0));
  put(30, place(0, 40, 28));
  return points;
}

describe('how a head is held', () => {
  it.each([0, 5, 15, 30, -20])('tells a turn of %d degrees', (yaw) => {
    expect(poseOf(landmarks({ yaw }))?.yaw).toBeCloseTo(yaw, 5);
  });

  it.each([0, 8, -25])('tells a lean of %d degrees, whatever the turn', (roll) => {
    const pose = poseOf(landmarks({ roll, yaw: 10 }));
    expect(pose?.roll).toBeCloseTo(roll, 5);
    expect(pose?.yaw).toBeCloseTo(10, 5);
  });

  it('of a photograph that is turned stays what it was', () => {
    expect(poseOf(landmarks({ yaw: 3, squeeze: 0.7 }))?.yaw).toBeCloseTo(3, 5);
  });

  it('is unknown without 68 landmarks, and where the eyes coincide', () => {
    expect(poseOf([])).toBeNull();
    expect(poseOf(landmarks({}).slice(0, 67))).toBeNull();
    expect(poseOf(Array.from({ length: 68 }, () => ({ x: 1, y: 1 })))).toBeNull();
  });
});
