package org.peerage.value;

/** Conference bridges a Conductor drives [CND-GEN-009]. */
public enum BridgeType implements Choice {
  TELEPRESENCE_MCU("telepresence-mcu"),
  TELEPRESENCE_SERVER("telepresence-server");

  private final String word;

  BridgeType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
