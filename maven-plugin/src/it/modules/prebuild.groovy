new org.understudy.maven.NestedBuild(basedir).usePlan("one/src/plan").usePlan("two/src/plan")
return true
