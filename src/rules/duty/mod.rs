//! Is all said that Articles 13 and 14 ask for?
