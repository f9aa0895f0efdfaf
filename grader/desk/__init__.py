"""`grade web`: a desk in the browser, from the map of topics to a passed exercise."""
