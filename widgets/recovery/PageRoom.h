// PageRoom: how much room the recovery page has, and so which of three arrangements it takes. Widths are logical pixels of the page,
// which is the window without its navigation rail (1320, 1000 and the rest in the window's terms).
#pragma once

namespace amends {
enum class PageRoom { Full, Middle, Narrow };

[[nodiscard]] constexpr PageRoom roomFor(int pageWidth)
{
    return pageWidth >= 1320 - 80 ? PageRoom::Full : pageWidth >= 1000 - 64 ? PageRoom::Middle : PageRoom::Narrow;
}
}
