package org.peerage.value;

/** What is typed into an address field. */
public enum AddressForm implements Choice {
  FQDN("fqdn"),
  IP("ip");

  private final String word;

  AddressForm(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
