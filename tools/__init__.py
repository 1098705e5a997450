"""The developers' scripts behind `./handslag test` and `./handslag check`. The product never imports them."""
