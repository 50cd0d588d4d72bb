// as: libs/kernel/src/x.ts
// constraint: layer:kernel
// says: A project tagged with "layer:kernel" is not allowed to import "typeorm"
import * as other from 'typeorm';
export { other };
