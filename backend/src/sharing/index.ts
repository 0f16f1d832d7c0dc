export { SharingModule } from './sharing.module';
export { SharingService } from './sharing.service';
