package org.peerage.cli;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of a class file (The Java Virtual Machine Specification, section 4.4). */
final class ClassConstants {

  private static final int UTF8 = 1;
  private static final int STRING = 8;

  private final Map<Integer, String> names = new HashMap<>();
  private final List<Integer> texts = new ArrayList<>();

  ClassConstants(byte[] file) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(file));
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case UTF8 -> names.put(i, in.readUTF());
        case STRING -> texts.add(in.readUnsignedShort());
        case 7, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        default -> throw new IOException("no such constant: " + tag);
      }
    }
  }

  /** Whether a type is named, by itself or in the descriptor of a method or field. */
  boolean names(String type) {
    return names.values().stream().anyMatch(name -> name.contains(type));
  }

  /** The texts of its code. */
  List<String> texts() {
    return texts.stream().map(names::get).toList();
  }
}
