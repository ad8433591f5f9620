package org.peerage.value;

/** What an address field takes: a name or an address. */
public sealed interface Host {

  /** A host by its name. */
  record Named(DomainName name) implements Host {
    @Override
    public boolean equals(Object other) {
      return other instanceof Named that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name.toString();
    }
  }

  /** A host by its address. */
  record Addressed(IpAddress address) implements Host {
    @Override
    public boolean equals(Object other) {
      return other instanceof Addressed that && address.equals(that.address);
    }

    @Override
    public int hashCode() {
      return address.hashCode();
    }

    @Override
    public String toString() {
      return address.toString();
    }
  }
}
