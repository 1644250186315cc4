// One document out of many.
