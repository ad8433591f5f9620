package org.peerage.cli.zonefile;

import java.io.IOException;
import java.util.Optional;
import org.peerage.dns.zonefile.NameTable;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.value.DomainName;
import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;

/**
 * What the entries before say of the next one: the origin of relative names, the owner where none
 * is written, the TTL (RFC 1035 section 5.1, RFC 2308 section 4).
 */
final class Standing {

  private final NameTable names;

  private Optional<DomainName> origin = Optional.empty();
  private Name originName = Name.root;
  private Optional<DomainName> owner = Optional.empty();
  private String ownerText = "";
  private boolean newOrigin;
  private int declaredTtl = ReadRecord.NO_TTL;
  private int lastTtl = ReadRecord.NO_TTL;

  Standing(NameTable names) {
    this.names = names;
  }

  /** What relative names are relative to, once that is known. */
  Optional<DomainName> origin() {
    return origin;
  }

  /** The same for dnsjava; the root while it is not known. */
  Name originName() {
    return originName;
  }

  /** Takes another origin. */
  void begin(DomainName name) {
    origin = Optional.of(name);
    ownerText = "";
    names.origin(name);
    try {
      originName = name.isRoot() ? Name.root : Name.fromString(name.absolute());
    } catch (TextParseException unreadable) {
      throw new IllegalArgumentException(name.toString(), unreadable);
    }
  }

  /** Takes the origin a directive gives; owners that are left out still mean the one before. */
  void originGiven(DomainName name) {
    begin(name);
    newOrigin = owner.isPresent();
  }

  /** Whether no record was read since the directive that gave the origin. */
  boolean isNewOrigin() {
    return newOrigin;
  }

  void recordRead() {
    newOrigin = false;
  }

  /** The owner of the entry that is being read, or of the one before. */
  Optional<DomainName> owner() {
    return owner;
  }

  /** Whether an entry begins with the owner of the one before, as it was written there. */
  boolean isSameOwner(String text, int from, int to) {
    return origin.isPresent()
        && owner.isPresent()
        && to - from == ownerText.length()
        && text.startsWith(ownerText, from);
  }

  /** Takes the owner of an entry. */
  void owner(DomainName name, String written) {
    owner = Optional.of(name);
    ownerText = written;
  }

  void noOwner() {
    owner = Optional.empty();
    ownerText = "";
  }

  /** The name that a field spells. */
  DomainName name(String text, int from, int to) throws IOException {
    if (to - from == 1 && text.charAt(from) == '@') {
      return origin.orElse(DomainName.ROOT);
    }
    Optional<DomainName> plain = names.spelled(text, from, to);
    return plain.isPresent()
        ? plain.get()
        : names.kept(EntryData.name(text.substring(from, to), originName));
  }

  /** Takes the TTL of {@code $TTL}. */
  void ttlDeclared(int seconds) {
    declaredTtl = seconds;
  }

  /**
   * Takes the TTL of a record, which the next one has where neither it nor {@code $TTL} says one.
   *
   * @param written {@link ReadRecord#NO_TTL} where the record does not say it
   * @param read what it has then
   */
  void ttlOf(int written, int read) {
    if (written != ReadRecord.NO_TTL || declaredTtl == ReadRecord.NO_TTL) {
      lastTtl = read;
    }
  }

  /** The TTL of a record that has none; {@link ReadRecord#NO_TTL} where nothing says it. */
  int ttl() {
    return declaredTtl != ReadRecord.NO_TTL ? declaredTtl : lastTtl;
  }

  /** Origin and owner, which an included file must not change (RFC 1035 section 5.1). */
  record Kept(Optional<DomainName> origin, Optional<DomainName> owner) {}

  Kept keep() {
    return new Kept(origin, owner);
  }

  void restore(Kept kept) {
    origin = kept.origin;
    kept.origin.ifPresent(this::begin);
    owner = kept.owner;
    ownerText = "";
    newOrigin = false;
  }
}
