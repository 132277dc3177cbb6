/** Signs on buttons that have no room for words; what they mean stands in the button's name. */

const PATHS = {
  more: 'M3 8h1M7.5 8h1M12 8h1',
  remove: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  paste: 'M5 3h6v2H5zM4 4H3v10h10V4h-1M8 7v5M6 10l2 2 2-2',
  add: 'M8 3v10M3 8h10',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): React.ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden>
      <path d={PATHS[name]} />
    </svg>
  );
}
