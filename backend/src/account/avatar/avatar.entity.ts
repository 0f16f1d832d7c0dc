import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** The picture of an account: small, and always made by us. */
@Entity('avatars')
export class AvatarEntity {
  @PrimaryColumn(idColumn)
  userId!: string;

  @OneToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'avatars_user_fk' })
  user?: UserEntity;

  /** Of its bytes; part of its path. */
  @Column({ type: 'varchar', length: 16 })
  version!: string;

  /** WebP in base64: text is the same on both databases. */
  @Column({ type: 'text' })
  image!: string;

  @Column(timeColumn)
  updatedAt!: string;
}
