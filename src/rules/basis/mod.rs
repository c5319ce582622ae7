//! Are the legal bases whole, and are the provisions in force?
