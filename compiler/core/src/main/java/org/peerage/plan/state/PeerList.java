package org.peerage.plan.state;

/**
 * The Peer N address fields of a clustering page, in order.
 *
 * <p>Addresses are small numbers, so that a list fits one machine word and states are compared and
 * hashed fast.
 *
 * @param packed four bits to a field, the first field lowest; 0 is a blank field, else address + 1
 */
public record PeerList(int packed) {

  /** All fields blank: a stand-alone unit. */
  public static final PeerList BLANK = new PeerList(0);

  /** The number of address fields on Expressway; Conductor uses the first three. */
  public static final int FIELDS = 6;

  /** The most addresses a world can tell apart. */
  public static final int ADDRESSES = 15;

  public static PeerList of(int... addresses) {
    PeerList list = BLANK;
    for (int i = 0; i < addresses.length; i++) {
      list = list.with(i, addresses[i]);
    }
    return list;
  }

  /** The address in a field, counted from 0; -1 where it is blank. */
  public int at(int field) {
    return field < 0 || field >= FIELDS ? -1 : (packed >>> (field * 4) & 15) - 1;
  }

  /** The same with an address in a field; -1 blanks it. */
  public PeerList with(int field, int address) {
    return new PeerList(packed & ~(15 << (field * 4)) | (address + 1) << (field * 4));
  }

  public boolean isBlank() {
    return packed == 0;
  }

  public boolean has(int address) {
    return field(address) >= 0;
  }

  /** The field an address stands in, counted from 0; -1 where it stands in none. */
  public int field(int address) {
    for (int i = 0; i < FIELDS; i++) {
      if (at(i) == address) {
        return i;
      }
    }
    return -1;
  }

  /** How many fields are filled. */
  public int size() {
    int size = 0;
    for (int i = 0; i < FIELDS; i++) {
      size += at(i) < 0 ? 0 : 1;
    }
    return size;
  }

  /** The addresses as a set, one bit to each. */
  public int addresses() {
    int set = 0;
    for (int i = 0; i < FIELDS; i++) {
      set |= at(i) < 0 ? 0 : 1 << at(i);
    }
    return set;
  }

  /** Whether no address stands twice. */
  public boolean isWithoutRepeats() {
    return Integer.bitCount(addresses()) == size();
  }

  /** Whether no blank field lies between filled ones [EXP-RML-012]. */
  public boolean isWithoutGaps() {
    return at(size() - 1) >= 0 && isWithoutGapsBefore(size());
  }

  private boolean isWithoutGapsBefore(int end) {
    for (int i = 0; i < end; i++) {
      if (at(i) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The same with an address in the first empty field [EXP-ADD-010, CND-ADD-001]. */
  public PeerList plus(int address) {
    int field = 0;
    while (at(field) >= 0) {
      field++;
    }
    if (field == FIELDS) {
      throw new IllegalStateException("all fields of the page are filled");
    }
    return with(field, address);
  }

  /** The same without an address, later ones moved up [EXP-RML-011, EXP-RML-012]. */
  public PeerList minus(int address) {
    PeerList list = BLANK;
    int next = 0;
    for (int i = 0; i < FIELDS; i++) {
      if (at(i) >= 0 && at(i) != address) {
        list = list.with(next++, at(i));
      }
    }
    return list;
  }

  /** The same with the field of an address blank, as on Conductor [CND-RM-009, DOC-015]. */
  public PeerList blanking(int address) {
    int field = field(address);
    return field < 0 ? this : with(field, -1);
  }

  @Override
  public String toString() {
    var text = new StringBuilder("[");
    int last = FIELDS;
    while (last > 0 && at(last - 1) < 0) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      text.append(i == 0 ? "" : ", ").append(at(i) < 0 ? "-" : String.valueOf(at(i)));
    }
    return text.append(']').toString();
  }
}
