// libvterm as Swift can see it: its bit fields and unions flattened.
#pragma once
#include <stdint.h>
#include <vterm.h>

typedef struct {
  uint32_t chars[VTERM_MAX_CHARS_PER_CELL];
  int width;
  int bold, underline, reverse, italic;
} CVTermCell;

static inline CVTermCell cvterm_cell(const VTermScreen *_Nonnull screen, int row, int col) {
  VTermScreenCell cell;
  VTermPos pos = {.row = row, .col = col};
  CVTermCell flat = {{0}, 1, 0, 0, 0, 0};
  if (!vterm_screen_get_cell(screen, pos, &cell)) return flat;
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) flat.chars[i] = cell.chars[i];
  flat.width = cell.width;
  flat.bold = cell.attrs.bold;
  flat.underline = cell.attrs.underline;
  flat.reverse = cell.attrs.reverse;
  flat.italic = cell.attrs.italic;
  return flat;
}
