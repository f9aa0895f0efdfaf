# expected: crashed
# I: a web page
<!DOCTYPE html>
<html></html>
