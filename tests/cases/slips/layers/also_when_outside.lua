-- A key of change, as a word.
also_when { chronic }
