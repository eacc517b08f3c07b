-- No target.
change { title = "x" }
