package org.peerage.value;

/** SNMP mode on the System > SNMP page. */
public enum SnmpMode implements Choice {
  DISABLED("disabled"),
  V2C("v2c"),
  V3("v3"),
  V3_PLUS_TMS("v3-plus-tms");

  private final String word;

  SnmpMode(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
