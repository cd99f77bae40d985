/** The wallet of this browser, for a page. */
import { useSyncExternalStore } from 'react';
import { deviceNow, watchDevice, type Device } from './device.ts';

export function useDevice(): Device {
  return useSyncExternalStore(watchDevice, deviceNow);
}
