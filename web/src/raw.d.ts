// What is taken into the bundle as it stands.
declare module "*?raw" {
  const text: string;
  export default text;
}
