/** Something the operator has to mend before the server can start; its message is one line and names what. */
export class StartProblem extends Error {}
