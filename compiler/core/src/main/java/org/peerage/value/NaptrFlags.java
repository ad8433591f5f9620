package org.peerage.value;

/** Flags of derived NAPTR records; se is Cisco's mark of the outside. */
public enum NaptrFlags implements Choice {
  S("s"),
  SE("se");

  private final String word;

  NaptrFlags(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
