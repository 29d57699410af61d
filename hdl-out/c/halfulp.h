/*
 * All units of this folder.
 *
 * Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
 */
#ifndef HALFULP_H
#define HALFULP_H

#include "elu_s12f8_s12f8.h"
#include "elu_s16f12_s16f12.h"
#include "elu_s8f4_s8f4.h"
#include "gelu_s12f8_s12f8.h"
#include "gelu_s16f12_s16f12.h"
#include "gelu_s8f4_s8f4.h"
#include "leaky_relu_s12f8_s12f8.h"
#include "leaky_relu_s16f12_s16f12.h"
#include "leaky_relu_s8f4_s8f4.h"
#include "log_sum_exp_step.h"
#include "mish_s12f8_s12f8.h"
#include "mish_s16f12_s16f12.h"
#include "mish_s8f4_s8f4.h"
#include "quick_gelu.h"
#include "relu6_s12f8_u12f9.h"
#include "relu6_s16f12_u16f13.h"
#include "relu6_s8f4_u8f5.h"
#include "relu_s12f8_s12f8.h"
#include "relu_s16f12_s16f12.h"
#include "relu_s8f4_s8f4.h"
#include "sigmoid_s12f8_u12f12.h"
#include "sigmoid_s16f12_u16f16.h"
#include "sigmoid_s8f4_u8f8.h"
#include "silu_s12f8_s12f8.h"
#include "silu_s16f12_s16f12.h"
#include "silu_s8f4_s8f4.h"
#include "softplus_s12f8_s12f8.h"
#include "softplus_s16f12_s16f12.h"
#include "softplus_s8f4_s8f4.h"
#include "tanh_s12f8_s12f11.h"
#include "tanh_s16f12_s16f15.h"
#include "tanh_s8f4_s8f7.h"
#include "tanhshrink_s12f8_s12f8.h"
#include "tanhshrink_s16f12_s16f12.h"
#include "tanhshrink_s8f4_s8f4.h"
#include "threshold_s12f8_u1f0.h"
#include "threshold_s16f12_s16f12.h"
#include "threshold_s8f4_u1f0.h"

#endif
