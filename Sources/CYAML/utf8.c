#include "reading.h"

static inline bool continues(unsigned char byte) { return (byte & 0xC0) == 0x80; }

size_t cyaml_utf8_length(const unsigned char *at, const unsigned char *end) {
  size_t left = (size_t)(end - at);
  if (left == 0) return 0;
  if (at[0] < 0x80) return 1;
  if (at[0] < 0xC2) return 0;
  if (at[0] < 0xE0) return left >= 2 && continues(at[1]) ? 2 : 0;
  if (at[0] < 0xF0) {
    if (left < 3 || !continues(at[1]) || !continues(at[2])) return 0;
    bool overlong = at[0] == 0xE0 && at[1] < 0xA0;
    bool surrogate = at[0] == 0xED && at[1] > 0x9F;
    return overlong || surrogate ? 0 : 3;
  }
  if (at[0] > 0xF4 || left < 4) return 0;
  if (!continues(at[1]) || !continues(at[2]) || !continues(at[3])) return 0;
  bool overlong = at[0] == 0xF0 && at[1] < 0x90;
  bool beyond = at[0] == 0xF4 && at[1] > 0x8F;
  return overlong || beyond ? 0 : 4;
}
