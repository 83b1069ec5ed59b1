/** Version of the graph's shape: raised when a graph that an older build wrote could not be served as it is. */
export const graphVersion = 6;
