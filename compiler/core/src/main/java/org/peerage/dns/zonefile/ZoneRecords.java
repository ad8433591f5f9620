package org.peerage.dns.zonefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.dns.RecordData;
import org.peerage.source.SourceText;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;

/**
 * The records of a zone in columns: a few numbers for each and no object, so that a million of them
 * cost little more than their text. What stands behind the numbers is made where it is asked for.
 */
public final class ZoneRecords {

  private static final int NONE = -1;
  private static final List<String> COMMON = List.of("A", "PTR", "CNAME", "SRV", "NAPTR");
  private static final int A = 0;
  private static final int PTR = 1;
  private static final int CNAME = 2;
  private static final int SRV = 3;
  private static final int NAPTR = 4;

  private final NameTable names;
  private final Store store = new Store();
  private final List<String> types = new ArrayList<>(COMMON);
  private final Map<String, Integer> typeNumbers = new HashMap<>();
  private final List<SourceText> texts = new ArrayList<>();
  private final List<Integer> textsFrom = new ArrayList<>();

  /** Data that is more than numbers and a name. */
  private final List<RecordData> others = new ArrayList<>();

  /** Flags, service and regexp, as a record whose numbers are 0 and whose replacement is root. */
  private final List<RecordData.Naptr> wordings = new ArrayList<>();

  private final Map<RecordData.Naptr, Integer> wordingNumbers = new HashMap<>();

  private int size;
  private char[] type = new char[64];
  private int[] owner = new int[64];
  private int[] ttl = new int[64];
  private int[] start = new int[64];
  private int[] typeAt = new int[64];
  private int[] end = new int[64];
  private int[] next = new int[64];

  /** The name in the data; the number in {@link #others} where there is no room in columns. */
  private int[] behind = new int[64];

  /** The address of A; the numbers of SRV; those of NAPTR and the number of its wording. */
  private long[] numbers = new long[64];

  private int[] firstOf = new int[64];
  private int[] lastOf = new int[64];

  /** No records; names in them are kept in a table. */
  public ZoneRecords(NameTable names) {
    this.names = names;
    Arrays.fill(firstOf, NONE);
  }

  /** Says where the records stand that come now. */
  public void text(SourceText text) {
    texts.add(text);
    textsFrom.add(size);
  }

  /**
   * Adds a record of the text said last.
   *
   * @param start offset of the first unit of its entry's first line
   * @param typeAt offset of its type; {@link ReadRecord#GENERATED} where a directive stands for
   *     many records
   * @param end offset behind its last field
   */
  public void add(DomainName name, int seconds, RecordData data, int start, int typeAt, int end) {
    if (size == type.length) {
      grow(size + size / 2);
    }
    this.ttl[size] = seconds;
    this.start[size] = start;
    this.typeAt[size] = typeAt;
    this.end[size] = end;
    data.accept(store);
    link(size > 0 && names.name(owner[size - 1]) == name ? owner[size - 1] : names.number(name));
    size++;
  }

  private void link(int number) {
    owner[size] = number;
    next[size] = NONE;
    if (number >= firstOf.length) {
      int before = firstOf.length;
      firstOf = Arrays.copyOf(firstOf, Math.max(number + 1, before * 2));
      lastOf = Arrays.copyOf(lastOf, firstOf.length);
      Arrays.fill(firstOf, before, firstOf.length, NONE);
    }
    if (firstOf[number] == NONE) {
      firstOf[number] = size;
    } else {
      next[lastOf[number]] = size;
    }
    lastOf[number] = size;
  }

  private void grow(int room) {
    type = Arrays.copyOf(type, room);
    owner = Arrays.copyOf(owner, room);
    ttl = Arrays.copyOf(ttl, room);
    start = Arrays.copyOf(start, room);
    typeAt = Arrays.copyOf(typeAt, room);
    end = Arrays.copyOf(end, room);
    next = Arrays.copyOf(next, room);
    behind = Arrays.copyOf(behind, room);
    numbers = Arrays.copyOf(numbers, room);
  }

  public int size() {
    return size;
  }

  /** A record, counted from 0 in the order of the files. */
  public ReadRecord get(int index) {
    return new ReadRecord(this, index);
  }

  /** The number of its first record; -1 where an owner has none. */
  int first(DomainName name) {
    int number = names.find(name);
    return number == NONE || number >= firstOf.length ? NONE : firstOf[number];
  }

  /** The number of the next record of the same owner; -1 behind the last. */
  int next(int index) {
    return next[index];
  }

  boolean isFirst(int index) {
    return firstOf[owner[index]] == index;
  }

  /** The owner of the first record of a type. */
  public Optional<DomainName> firstOwner(String wanted) {
    for (int i = 0; i < size; i++) {
      if (type(i).equals(wanted)) {
        return Optional.of(owner(i));
      }
    }
    return Optional.empty();
  }

  /** The name that all owners are within; there is a record. */
  public DomainName commonOwner() {
    DomainName common = owner(0);
    for (int i = 1; i < size; i++) {
      while (!owner(i).isWithin(common)) {
        common = common.parent();
      }
    }
    return common;
  }

  /** The records of owners that are not within a name. */
  List<ReadRecord> outside(DomainName name) {
    var outside = new ArrayList<ReadRecord>();
    boolean isOutside = false;
    for (int i = 0; i < size; i++) {
      isOutside = i > 0 && owner[i] == owner[i - 1] ? isOutside : !owner(i).isWithin(name);
      if (isOutside) {
        outside.add(get(i));
      }
    }
    return outside;
  }

  DomainName owner(int index) {
    return names.name(owner[index]);
  }

  String type(int index) {
    return types.get(type[index]);
  }

  int ttl(int index) {
    return ttl[index];
  }

  int start(int index) {
    return start[index];
  }

  int typeAt(int index) {
    return typeAt[index];
  }

  int end(int index) {
    return end[index];
  }

  SourceText textOf(int index) {
    int from = 0;
    int to = texts.size();
    // Of several that begin at one record all but the last are empty.
    while (to - from > 1) {
      int middle = from + to >>> 1;
      if (textsFrom.get(middle) <= index) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return texts.get(from);
  }

  RecordData data(int index) {
    long number = numbers[index];
    return switch (type[index]) {
      case A ->
          new RecordData.A(
              IpAddress.of(
                  new byte[] {
                    (byte) (number >> 24),
                    (byte) (number >> 16),
                    (byte) (number >> 8),
                    (byte) number
                  }));
      case PTR -> new RecordData.Ptr(names.name(behind[index]));
      case CNAME -> new RecordData.Cname(names.name(behind[index]));
      case SRV ->
          new RecordData.Srv(
              (int) (number >> 32),
              (int) (number >> 16) & 0xffff,
              (int) number & 0xffff,
              names.name(behind[index]));
      case NAPTR -> {
        RecordData.Naptr wording = wordings.get((int) number);
        yield new RecordData.Naptr(
            (int) (number >>> 48),
            (int) (number >> 32) & 0xffff,
            wording.flags(),
            wording.service(),
            wording.regexp(),
            names.name(behind[index]));
      }
      default -> others.get(behind[index]);
    };
  }

  /** Puts data into the columns of the record that is being added. */
  private final class Store implements RecordData.Visitor {

    @Override
    public void a(RecordData.A data) {
      byte[] octets = data.address().bytes();
      long number = 0;
      for (byte one : octets) {
        number = number << 8 | one & 0xff;
      }
      put(A, NONE, number);
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      aside(data);
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      put(PTR, names.number(data.target()), 0);
    }

    @Override
    public void cname(RecordData.Cname data) {
      put(CNAME, names.number(data.target()), 0);
    }

    @Override
    public void srv(RecordData.Srv data) {
      long ranks = (long) data.priority() << 32 | (long) data.weight() << 16 | data.port();
      put(SRV, names.number(data.target()), ranks);
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      var wording =
          new RecordData.Naptr(0, 0, data.flags(), data.service(), data.regexp(), DomainName.ROOT);
      Integer known = wordingNumbers.get(wording);
      if (known == null) {
        known = wordings.size();
        wordings.add(wording);
        wordingNumbers.put(wording, known);
      }
      long ranks = (long) data.order() << 48 | (long) data.preference() << 32;
      put(NAPTR, names.number(data.replacement()), ranks | known);
    }

    @Override
    public void other(RecordData.Other data) {
      aside(data);
    }

    private void aside(RecordData data) {
      Integer known = typeNumbers.get(data.type());
      if (known == null) {
        known = types.size();
        types.add(data.type());
        typeNumbers.put(data.type(), known);
      }
      put(known, others.size(), 0);
      others.add(data);
    }

    private void put(int kind, int name, long number) {
      type[size] = (char) kind;
      behind[size] = name;
      numbers[size] = number;
    }
  }
}
