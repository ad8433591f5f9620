package org.peerage.dns.change;

/**
 * How much of a zone a change may delete: a guard against a definition that lost a part.
 *
 * @param number of records, or percent of those there were
 */
public record MostDeleted(int number, boolean percent) {

  /** As octoDNS has it: 30 percent. */
  public static final MostDeleted USUAL = new MostDeleted(30, true);

  /** Percent of less than that says nothing, as octoDNS has it too. */
  private static final int FEW = 10;

  public MostDeleted {
    if (number < 0 || percent && number > 100) {
      throw new IllegalArgumentException("no bound: " + number);
    }
  }

  /**
   * Whether a change deletes more. A record with another in its place is not deleted; a zone of
   * less than ten records is not measured in percent.
   */
  public boolean isExceeded(ZoneChange change) {
    long lost = change.lost();
    if (!percent) {
      return lost > number;
    }
    long before = change.recordsBefore();
    return before >= FEW && lost * 100 > before * number;
  }

  @Override
  public String toString() {
    return percent ? number + "%" : Integer.toString(number);
  }
}
