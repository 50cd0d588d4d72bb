// as: libs/kernel/src/x.ts
// constraint: layer:kernel
// says: A project tagged with "layer:kernel" is not allowed to import "@nestjs/common"
import * as other from '@nestjs/common';
export { other };
