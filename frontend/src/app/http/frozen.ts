/** A message as it came over the wire: read, never written to. */
export type Frozen<Message> = Message extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Message extends object
    ? { readonly [Key in keyof Message]: Frozen<Message[Key]> }
    : Message;
