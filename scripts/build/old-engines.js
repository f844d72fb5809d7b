// What the classic build uses and engines of Chrome 85's class lack. Where a method is there
// already, nothing is touched; what is added is no property that a loop would meet.
(function () {
  const add = (holder, methods) => {
    for (const name of Object.keys(methods)) {
      if (name in holder) continue;
      const value = methods[name];
      Object.defineProperty(holder, name, { value, writable: true, configurable: true });
    }
  };
  const at = function (index) {
    const from = Math.trunc(index) || 0;
    return this[from < 0 ? this.length + from : from];
  };
  const findLastIndex = function (test) {
    for (let index = this.length - 1; index >= 0; index -= 1)
      if (test(this[index], index, this)) return index;
    return -1;
  };
  add(String.prototype, { at });
  add(Object, {
    hasOwn: (object, key) => Object.prototype.hasOwnProperty.call(object, key),
  });
  add(Array.prototype, {
    at,
    findLastIndex,
    findLast: function (test) {
      return this[findLastIndex.call(this, test)];
    },
    toReversed: function () {
      return [...this].reverse();
    },
    toSorted: function (compare) {
      return [...this].sort(compare);
    },
    with: function (index, value) {
      const copy = [...this];
      copy[index < 0 ? copy.length + index : index] = value;
      return copy;
    },
  });
})();
