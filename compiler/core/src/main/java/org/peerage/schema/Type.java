package org.peerage.schema;

/** What an attribute takes. */
public sealed interface Type<T> permits ScalarType, ListType, SecretType {

  /** The type in plain words, with its article: {@code an IPv4 address}. */
  String words();

  /** A good value, to be shown when one is bad. */
  String example();
}
