using Plenary;

namespace French;

[Cites("90/7, para. 9")]
public static class Nothing;
