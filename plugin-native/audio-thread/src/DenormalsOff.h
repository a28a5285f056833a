#pragma once

#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>
#endif

namespace comeback::audio {

/// While it lives, numbers too small to be normal count as zero on this thread, for they may cost a hundred times
/// as much as others.
class DenormalsOff {
public:
    DenormalsOff() noexcept : before_(control()) { setControl(before_ | off); }
    ~DenormalsOff() { setControl(before_); }
    DenormalsOff(const DenormalsOff&) = delete;
    DenormalsOff& operator=(const DenormalsOff&) = delete;

private:
#if defined(__SSE2__) || defined(_M_X64)
    using Word = std::uint32_t;
    static constexpr Word off = 0x8040;  // flush to zero, denormals are zero
    static Word control() noexcept { return _mm_getcsr(); }
    static void setControl(Word word) noexcept { _mm_setcsr(word); }
#elif defined(__aarch64__) && defined(__GNUC__)
    using Word = std::uint64_t;
    static constexpr Word off = Word{1} << 24;  // flush to zero
    static Word control() noexcept {
        Word word = 0;
        asm volatile("mrs %0, fpcr" : "=r"(word));
        return word;
    }
    static void setControl(Word word) noexcept { asm volatile("msr fpcr, %0" : : "r"(word)); }
#else
    using Word = std::uint32_t;
    static constexpr Word off = 0;
    static Word control() noexcept { return 0; }
    static void setControl(Word) noexcept {}
#endif

    Word before_;
};

}  // namespace comeback::audio
