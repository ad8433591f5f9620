/** What every start of Java costs. */
final class Empty {

  private Empty() {}

  public static void main(String[] args) {}
}
