package org.peerage.value;

/** Appliance or virtual machine size of a unit. */
public enum Platform implements Choice {
  CE500("appliance-ce500"),
  CE1000("appliance-ce1000"),
  CE1100("appliance-ce1100"),
  CE1200("appliance-ce1200"),
  CE1300("appliance-ce1300"),
  VM_SMALL("vm-small"),
  VM_MEDIUM("vm-medium"),
  VM_LARGE("vm-large");

  private final String word;

  Platform(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
