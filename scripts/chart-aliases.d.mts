/** Packages that Recharts loads, by name, with the modules of ours that stand in for them. */
export declare const chartAliases: Readonly<Record<string, string>>
