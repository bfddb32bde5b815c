// Made by `make resources`: every file of Articles and Registers, as a table.
static const unsigned char file1[] = {
#embed "Registers/actors.jsonl"
};
static const unsigned char file2[] = {
#embed "Registers/places.jsonl"
};
static const CResource embedded[] = {
    {"Registers/actors.jsonl", file1, sizeof file1},
    {"Registers/places.jsonl", file2, sizeof file2},
};
