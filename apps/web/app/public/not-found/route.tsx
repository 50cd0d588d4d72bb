/** Any address that no page answers to. */
export const loader = () => {
  throw Response.json({ code: 'NOT_FOUND' }, { status: 404 });
};
export default function NotFound() {
  return null;
}
