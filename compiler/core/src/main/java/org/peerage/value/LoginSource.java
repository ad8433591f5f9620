package org.peerage.value;

/** Where administrators are authenticated. */
public enum LoginSource implements Choice {
  LOCAL_ONLY("local-only"),
  REMOTE_ONLY("remote-only"),
  BOTH("both");

  private final String word;

  LoginSource(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
