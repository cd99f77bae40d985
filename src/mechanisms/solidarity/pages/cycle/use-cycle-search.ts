/** The address of the cycle page: which year, and what is looked at. */
import { useParams } from '@tanstack/react-router';
import { useAddress, type Address } from '../../../../desk/address.ts';
import { parseSearch, type CycleSearch } from './search.ts';

export interface CycleAddress extends Address<CycleSearch> {
  readonly year: number;
}

export function useCycleAddress(): CycleAddress {
  const params: { readonly year?: string } = useParams({ strict: false });
  return { year: Number(params.year), ...useAddress(parseSearch) };
}
