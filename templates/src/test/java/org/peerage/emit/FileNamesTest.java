package org.peerage.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "edge,         edge",
        "../etc,       --/etc",
        "..,           --",
        "a/b\\c,       a-b-c",
        "C:x,          C-x",
        ".hidden,      -hidden",
        "end.,         end-",
        "a..b,         a.-b",
        "Z\u00fcrich,  Z-rich",
        "con,          _con",
        "LPT1.txt,     _LPT1.txt",
        "console,      console",
        "^^,           _"
      })
  void aNameStaysInItsFolderOnEverySystem(String label, String name) {
    assertEquals(name.replace('/', '-'), FileNames.of(label));
  }

  @Test
  void noTwoNamesMeetWithoutRegardToCase() {
    var taken = new HashSet<String>();
    assertEquals("Edge", FileNames.unlike(taken, "Edge"));
    assertEquals("edge-2", FileNames.unlike(taken, "edge"));
    assertEquals("EDGE-2-2", FileNames.unlike(taken, "EDGE-2"));
  }
}
