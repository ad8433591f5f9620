package org.peerage.value;

/** How TMS hands out provisioning data. */
public enum ProvisioningMode implements Choice {
  OFF("off"),
  LEGACY("legacy"),
  PROVISIONING_EXTENSION("provisioning-extension");

  private final String word;

  ProvisioningMode(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
