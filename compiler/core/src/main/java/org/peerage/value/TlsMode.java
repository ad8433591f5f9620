package org.peerage.value;

/** TLS verification mode between peers. */
public enum TlsMode implements Choice {
  PERMISSIVE("permissive"),
  ENFORCE("enforce");

  private final String word;

  TlsMode(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
