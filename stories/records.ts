import type { CongressRecord } from '@congress-metrics/core';
import haidian2024 from '../examples/records/haidian-2024.json';
import haidian2025 from '../examples/records/haidian-2025.json';
import shenzhen2016 from '../examples/records/shenzhen-2016.json';
import shenzhen2019 from '../examples/records/shenzhen-2019.json';
import shenzhen2021 from '../examples/records/shenzhen-2021.json';
import shenzhen2022 from '../examples/records/shenzhen-2022.json';
import shenzhen2023 from '../examples/records/shenzhen-2023.json';
import shenzhen2025 from '../examples/records/shenzhen-2025.json';
import xuhui2023 from '../examples/records/xuhui-2023.json';
import xuhui2024 from '../examples/records/xuhui-2024.json';

type Records = readonly CongressRecord[];

// The tests of examples read these files; here TypeScript would widen every id to a string.
export const haidian = [haidian2024, haidian2025] as unknown as Records;

export const xuhui = [xuhui2023, xuhui2024] as unknown as Records;

export const shenzhen = [
  shenzhen2016,
  shenzhen2019,
  shenzhen2021,
  shenzhen2022,
  shenzhen2023,
  shenzhen2025,
] as unknown as Records;
