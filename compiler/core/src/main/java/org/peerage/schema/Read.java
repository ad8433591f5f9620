package org.peerage.schema;

/** What a type made of a text. */
public sealed interface Read<T> {

  /** The text is a value of the type. */
  record Good<T>(T value) implements Read<T> {}

  /**
   * The text is none.
   *
   * @param from offset in the text of the first character that is wrong, from 0
   * @param to offset behind the last one
   * @param fault what is wrong, as the end of a sentence that begins with the quoted text: {@code
   *     has 300 as its fourth octet; an octet is at most 255}
   * @param help what to do where an example of a good value says too little; else empty
   */
  record Bad<T>(int from, int to, String fault, String help) implements Read<T> {}

  static <T> Read<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Read<T> bad(String text, String fault) {
    return new Bad<>(0, text.length(), fault, "");
  }

  static <T> Read<T> bad(int from, int to, String fault) {
    return new Bad<>(from, to, fault, "");
  }

  static <T> Read<T> bad(int from, int to, String fault, String help) {
    return new Bad<>(from, to, fault, help);
  }
}
