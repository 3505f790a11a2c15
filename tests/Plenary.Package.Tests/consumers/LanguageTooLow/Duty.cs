using Plenary;

namespace LanguageTooLow;

[Cites("A/RES/52/131, para. 3")]
public static class Duty
{
}
