package org.peerage.emit.load;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.zone.DataWriter;

/**
 * A script for {@code nsupdate} (RFC 2136): each set is guarded by what it was found to be, so that
 * nothing is changed where somebody else has changed it meanwhile.
 *
 * <p>Holds neither a server nor a key: the server is that of the zone's SOA record, or a {@code
 * server} line in front; keys come with {@code -k}. SOA is not written: the server raises its
 * serial itself.
 */
final class NsupdateScript implements Loadable {

  /** Characters of the records in a message, of which DNS allows 65535 octets. */
  private static final int FULL = 40_000;

  /**
   * A server that takes updates has NS records of the zone itself from the beginning to the end.
   */
  @Override
  public List<SetChange> concerned(ZoneChange change) {
    return change.sets().stream()
        .filter(
            set ->
                !Loadable.isOwnNs(set, change)
                    || set.before().isPresent() && set.after().isPresent())
        .toList();
  }

  @Override
  public boolean holds(RecordData data) {
    return true;
  }

  @Override
  public List<Artifact> files(ZoneChange change, String stem) {
    return List.of(new Artifact(stem + ".nsupdate", out -> write(change, out)));
  }

  private void write(ZoneChange change, Writer out) throws IOException {
    out.write(
        "; Changes of "
            + DataWriter.comment(change.title())
            + ", "
            + change.view().word()
            + " view. Written by Peerage: change its definition, not this file.\n");
    out.write("; nsupdate -k KEYFILE < this file. Where a set is not as it was found to be, its\n");
    out.write("; whole message is refused, and nothing of it is done.\n");
    var guards = new StringBuilder();
    var updates = new StringBuilder();
    for (List<SetChange> owner : LoadOrder.of(concerned(change))) {
      int before = guards.length() + updates.length();
      var moreGuards = new StringBuilder();
      var moreUpdates = new StringBuilder();
      guard(owner, moreGuards);
      owner.forEach(set -> update(set, change, moreUpdates));
      if (before > 0 && before + moreGuards.length() + moreUpdates.length() > FULL) {
        send(change, guards, updates, out);
      }
      guards.append(moreGuards);
      updates.append(moreUpdates);
    }
    send(change, guards, updates, out);
  }

  private static void send(
      ZoneChange change, StringBuilder guards, StringBuilder updates, Writer out)
      throws IOException {
    out.write("zone " + DataWriter.text(change.origin()) + "\n");
    out.append(guards).append(updates);
    out.write("send\n");
    guards.setLength(0);
    updates.setLength(0);
  }

  private static void guard(List<SetChange> owner, StringBuilder out) {
    String name = DataWriter.text(owner.get(0).owner());
    boolean known = owner.stream().anyMatch(set -> set.before().isPresent());
    boolean alias = owner.stream().anyMatch(set -> set.type().equals("CNAME"));
    if (alias && !known) {
      // A server ignores an alias beside other data without a word (RFC 2136 section 3.4.2.2).
      out.append("prereq nxdomain ").append(name).append('\n');
      return;
    }
    if (!alias && owner.stream().noneMatch(set -> set.before().isPresent())) {
      // The same the other way round.
      out.append("prereq nxrrset ").append(name).append(" IN CNAME\n");
    }
    for (SetChange set : owner) {
      if (set.before().isEmpty()) {
        out.append("prereq nxrrset ").append(name).append(" IN ").append(set.type()).append('\n');
      } else {
        for (RecordData data : set.before().get().data()) {
          out.append("prereq yxrrset ").append(name).append(" IN ").append(set.type()).append(' ');
          data.accept(new DataWriter(out));
          out.append('\n');
        }
      }
    }
  }

  private static void update(SetChange set, ZoneChange change, StringBuilder out) {
    String name = DataWriter.text(set.owner());
    if (!set.reason().isEmpty()) {
      out.append("; ").append(DataWriter.comment(set.reason())).append('\n');
    }
    var deletions = new StringBuilder();
    for (RecordData data : set.removed()) {
      deletions.append("update delete ").append(name).append(" IN ").append(set.type());
      deletions.append(' ');
      data.accept(new DataWriter(deletions));
      deletions.append('\n');
    }
    var additions = new StringBuilder();
    if (set.after().isPresent()) {
      RrSet after = set.after().get();
      // A record that is there already is replaced, and so gets the new TTL.
      for (RecordData data : set.changesTtl() ? after.data() : set.added()) {
        additions.append("update add ").append(name).append(' ').append(after.ttl());
        additions.append(" IN ").append(set.type()).append(' ');
        data.accept(new DataWriter(additions));
        additions.append('\n');
      }
    }
    // The last NS record of a zone cannot be deleted (RFC 2136 section 3.4.2.4).
    boolean addFirst = Loadable.isOwnNs(set, change);
    out.append(addFirst ? additions : deletions).append(addFirst ? deletions : additions);
  }
}
