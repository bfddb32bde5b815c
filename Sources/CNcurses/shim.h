// ncurses as Swift can see it: its macros and mutable globals behind constants and small functions.
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <term.h>
#include <wchar.h>

// ncurses measures characters with it; <wchar.h> declares it only to those who ask for X/Open, and asking
// for that would make other types differ from those that Foundation sees.
extern int wcwidth(wchar_t character);

static const attr_t NC_BOLD = A_BOLD, NC_DIM = A_DIM, NC_REVERSE = A_REVERSE, NC_UNDERLINE = A_UNDERLINE,
                    NC_ITALIC = A_ITALIC;
static inline int nc_key_f(int n) { return KEY_F(n); }
static inline int nc_colors(void) { return COLORS; }
static inline WINDOW *_Nullable nc_stdscr(void) { return stdscr; }
static inline FILE *_Nonnull nc_stdin(void) { return stdin; }
static inline size_t nc_mb_cur_max(void) { return MB_CUR_MAX; }

// One grapheme (NUL-terminated, at most CCHARW_MAX wide characters) with attributes and a colour pair, as a cell.
static inline int nc_cell(cchar_t *_Nonnull c, const wchar_t *_Nonnull s, attr_t a, int pair) {
#if NCURSES_EXT_COLORS
  return setcchar(c, s, a, (short)(pair > 32767 ? 32767 : pair), &pair);
#else
  return setcchar(c, s, a, (short)pair, NULL);
#endif
}
static inline int nc_put(WINDOW *_Nonnull w, int y, int x, const wchar_t *_Nonnull s, attr_t a, int pair) {
  cchar_t c;
  return nc_cell(&c, s, a, pair) == ERR ? ERR : mvwadd_wch(w, y, x, &c);
}

// A blank cell, to be filled with other characters.
static inline cchar_t nc_blank(attr_t a, int pair) {
  cchar_t c = {0};
  nc_cell(&c, L" ", a, pair);
  return c;
}
